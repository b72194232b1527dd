/** Our sign, a lighthouse; the same drawing as `assets/icon.svg`, for decoration only. */
export function Mark() {
  return <img class="mark" src="/icon/48.png" alt="" width="28" height="28" />;
}
