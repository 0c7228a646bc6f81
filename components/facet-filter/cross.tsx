/** On what is chosen: pressing takes it off. */
export function Cross() {
  return (
    <svg
      width="9"
      height="9"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <path d="M1.5 1.5l9 9M10.5 1.5l-9 9" />
    </svg>
  );
}
