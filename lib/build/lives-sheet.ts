import { livesPart } from '../overlay/lives';

/** The style sheet in the manifest. Firefox puts the address of this installation into it. */
export const livesSheet = `div[popover="manual"]::part(${livesPart('__MSG_@@extension_id__')}) { visibility: visible }\n`;
