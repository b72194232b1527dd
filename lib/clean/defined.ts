/** The values that HTML and ARIA define for attributes of this kind, each a word of its own. */
const values = new Set(
  `alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox
  complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid
  gridcell group heading img insertion link list listbox listitem log main marquee math menu menubar menuitem
  menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup
  region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong subscript
  superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem
  color date datetime-local email file hidden image month number password range reset submit tel text url week
  on off name given-name family-name username new-password current-password one-time-code webauthn organization
  organization-title country country-name language tel-country-code tel-national
  numeric decimal enter done go next previous send col colgroup open closed`.split(/\s+/),
);

/** Attributes that have such values; anything else in them is cleaned as an identifier is. */
const attributes = /^(?:type|role|autocomplete|inputmode|enterkeyhint|scope|shadowrootmode)$/;

/** Whether a value of an attribute is one that HTML or ARIA defines. */
export function isDefined(attribute: string, value: string): boolean {
  return attributes.test(attribute) && values.has(value.toLowerCase());
}
