/** A quiet drawing of a workshop floor: lanes, bays and a ramp, in the accent colour. */
export function Backdrop() {
  return (
    <div aria-hidden className="relative hidden overflow-hidden border-l bg-primary-soft lg:block">
      <svg
        aria-hidden="true"
        viewBox="0 0 800 900"
        preserveAspectRatio="xMidYMid slice"
        className="absolute inset-0 size-full text-primary"
        fill="none"
        stroke="currentColor"
      >
        <defs>
          <linearGradient id="fade" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stopColor="currentColor" stopOpacity="0.16" />
            <stop offset="1" stopColor="currentColor" stopOpacity="0.02" />
          </linearGradient>
        </defs>
        <rect width="800" height="900" fill="url(#fade)" stroke="none" />
        <g strokeOpacity="0.22" strokeWidth="1.5">
          {[0, 1, 2, 3, 4].map((lane) => (
            <path key={lane} d={`M${-120 + lane * 240} 900 L${280 + lane * 60} 330`} />
          ))}
          <path d="M0 330H800" />
          {[0, 1, 2, 3].map((door) => (
            <g key={door}>
              <rect x={70 + door * 175} y="130" width="140" height="200" rx="4" />
              {[1, 2, 3, 4].map((slat) => (
                <path key={slat} d={`M${70 + door * 175} ${130 + slat * 40}h140`} strokeOpacity="0.1" />
              ))}
            </g>
          ))}
          <path d="M40 130V84L400 44l360 40v46" />
        </g>
        <g strokeOpacity="0.75" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
          <path d="M212 640h-34c-16 0-24-9-24-24v-40c0-16 9-27 24-31l78-19 62-68c12-13 27-20 45-20h132c20 0 36 7 49 22l58 68 66 15c22 5 34 19 34 41v32c0 15-9 24-24 24h-76" />
          <path d="M298 640h218M276 524h324M430 440v84" />
          <circle cx="255" cy="642" r="43" />
          <circle cx="255" cy="642" r="17" />
          <circle cx="559" cy="642" r="43" />
          <circle cx="559" cy="642" r="17" />
        </g>
        <g strokeOpacity="0.5" strokeWidth="3" strokeLinecap="round">
          <path d="M110 700h590M190 700l-18 74M630 700l18 74M120 774h120M580 774h120" />
        </g>
      </svg>
    </div>
  );
}
