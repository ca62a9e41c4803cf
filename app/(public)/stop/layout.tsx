import type { ReactNode } from "react";

/** Pages without scripts: no script can set the theme, so it is the device's. */
export default function MyLayout({ children }: { children: ReactNode }) {
  return <div data-theme="device">{children}</div>;
}
