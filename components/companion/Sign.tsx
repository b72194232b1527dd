/** Our sign, small. Drawn here because nothing of ours may be fetched by the page. */
export function Sign() {
  return (
    <svg class="sign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d="M9.2 21l1-10h3.6l1 10zM10 8h4v3h-4zM9 8l3-3.5L15 8z" fill="currentColor" />
      <path
        d="M8 9L3 7.2M8 10l-5 1.8M16 9l5-1.8M16 10l5 1.8"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
      />
    </svg>
  );
}
