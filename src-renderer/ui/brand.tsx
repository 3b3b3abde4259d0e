/** The mark of the application: a sash tied crosswise, as it is over the back of a kimono. */
export function Brand({ size = 2 }: { size?: number }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 32 32"
      width={`${size}rem`}
      height={`${size}rem`}
      className="shrink-0 text-accent"
    >
      <rect x="1" y="1" width="30" height="30" rx="7" fill="currentColor" />
      <g fill="none" stroke="var(--on-accent)" strokeLinecap="round" strokeWidth="3.2">
        <path d="M9 8c3 7 8 11 14 16" />
        <path d="M23 8c-1.5 3.5-3.5 6.2-5.8 8.6M14 19.5c-1.7 1.5-3.3 3-5 4.5" />
      </g>
    </svg>
  );
}
