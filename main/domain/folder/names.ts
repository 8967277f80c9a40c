/** How the folders begin in which a plan is rehearsed on a copy of the database: in the data folder, private as it is. */
export const rehearsalPrefix = 'purser-rehearsal-';
