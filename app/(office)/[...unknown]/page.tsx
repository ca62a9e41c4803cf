import { notFound } from "next/navigation";

export const metadata = { title: "Not found" };

/** Catches every unknown address, so that its "not found" page keeps the office layout. */
export default function UnknownPage() {
  notFound();
}
