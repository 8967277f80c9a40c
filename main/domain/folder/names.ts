/** How the folders begin in which a plan is rehearsed on a copy of the database: in the data folder, private as it is. */
export const rehearsalPrefix = 'purser-rehearsal-';

/** How the file begins that holds the rows of a file which is looked at: it has this name for no longer than it takes to take it away. */
export const keptRowsPrefix = 'purser-looked-at-';
