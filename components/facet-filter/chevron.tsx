/** Points down on a button that opens a list. */
export function Chevron() {
  return (
    <svg
      width="9"
      height="6"
      viewBox="0 0 9 6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d="M1 1l3.5 3.5L8 1" />
    </svg>
  );
}
