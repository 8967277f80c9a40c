/** The report of a list that says by yes and no who has the app, and of which nobody said that it has all of them ([N66]). */
export const appFlags = 'app-flags';
