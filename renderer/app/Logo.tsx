/** The sign of the application, as on its icon: a frame of film that holds a clock. */
export function Logo({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden style={{ flex: 'none' }}>
      <rect width={32} height={32} rx={7} fill="#0f766e" />
      <path
        d="M4 10v2M4 20v2M28 10v2M28 20v2"
        stroke="#fff"
        strokeWidth={3.6}
        strokeLinecap="round"
      />
      <circle cx={16} cy={16} r={9} fill="#fff" />
      <path
        d="M16 10.4V16l3.8 2.2"
        fill="none"
        stroke="#0b5a54"
        strokeWidth={2.6}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
