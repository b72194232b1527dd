import { placeFrom } from './element';
import { perLookAnd } from './look';

const headings = 'h1,h2,h3,h4,h5,h6,caption,legend,[role=heading]';

/** The last heading before a place, which is the one over it. */
export const headingOver = perLookAnd((look, place: Element): Element | undefined =>
  look
    .every(headings)
    .filter((one) => placeFrom(one, place) & Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1),
);
