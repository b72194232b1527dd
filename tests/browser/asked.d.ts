/** What the released content script can be asked inside a page (see `shipped.ts`). */
declare const lotse: Pick<
  typeof import('../../entrypoints/companion.content/companion'),
  'inspect' | 'inspecting' | 'advise' | 'candidates' | 'find' | 'told'
> &
  Pick<typeof import('../../entrypoints/companion.content/copy'), 'clean'> &
  Pick<typeof import('../../lib/page/first-look'), 'worthALook'>;
