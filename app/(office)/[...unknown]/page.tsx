import { notFound } from "next/navigation";

export const metadata = { title: "Not found" };

/** Every address that leads nowhere, so that its page keeps the frame of the office. */
export default function UnknownPage() {
  notFound();
}
