interface CrossProps {
  /** Width and height, in CSS px. */
  readonly size?: number;
}

/** On a button that closes what it stands in, or, smaller, takes off what is chosen. */
export function Cross({ size = 14 }: CrossProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d="M2 2l10 10M12 2L2 12" />
    </svg>
  );
}
