import { lives } from '../overlay/lives';

/** The style sheet in the manifest; `div[popover=manual]` is what the guest is, and to others it says nothing. */
export const livesSheet = `div[popover="manual"] { ${lives}: visible }\n`;
