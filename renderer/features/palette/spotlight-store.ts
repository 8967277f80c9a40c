import { createSpotlight } from '@mantine/spotlight';

const [store, acts] = createSpotlight();

/** The kit's own store, which its parts share; the rest of the window speaks through `app/palette.ts`. */
export const spotlightStore = { store, open: acts.open };
