import type { ReactNode } from "react";

/** Pages with one small script of our own, for signing: none can set the theme, so it is the device's. */
export default function ApproveLayout({ children }: { children: ReactNode }) {
  return <div data-theme="device">{children}</div>;
}
