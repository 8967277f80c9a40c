/** People `p` of the directory or the user list, as they are now: a list of everybody in the company has nobody asked about. */
export const isAskedAbout = `(p.in_latest_user_list = 1 OR p.directory = 'assigned' OR EXISTS (
  SELECT 1 FROM person_record pr JOIN assignment_record r ON r.id = pr.record_id
   WHERE pr.person_id = p.id AND pr.source = 1 AND r.to_import IS NULL AND r.assignment IS NOT NULL))`;
