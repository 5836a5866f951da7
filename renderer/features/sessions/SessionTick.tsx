/** The mark of what was brought. */
export function SessionTick() {
  return (
    <svg className="tick-box" viewBox="0 0 20 20" aria-hidden>
      <rect x="1" y="1" width="18" height="18" rx="5" />
      <path d="M5.5 10.5l3 3 6-7" />
    </svg>
  );
}
