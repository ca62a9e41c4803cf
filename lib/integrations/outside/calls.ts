/** One call of a service, as it is counted. Nothing of what was asked is in it. */
export interface OutsideCall {
  service: string;
  /** `spared`: not made, because the service had failed too often just before. */
  outcome: "answered" | "failed" | "spared";
  milliseconds: number;
  /** Why it failed, in words for staff. */
  problem: string | null;
}

type Recorder = (call: OutsideCall) => void;

// The server's own bundle and Next's each load this module, but both count in one place.
const shared = globalThis as { ga4OutsideCalls?: Recorder };

/** Sets who counts the calls of services. The composition root names one, because the platform knows no tables of the garage. */
export function setCallRecorder(recorder: Recorder): void {
  shared.ga4OutsideCalls = recorder;
}

export const recordCall = (call: OutsideCall): void => shared.ga4OutsideCalls?.(call);
