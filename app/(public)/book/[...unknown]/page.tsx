import { redirect } from "next/navigation";

/** Whoever mistypes an address here is a customer: they begin at the first step, and are not asked to sign in. */
export default function UnknownPage() {
  redirect("/book");
}
