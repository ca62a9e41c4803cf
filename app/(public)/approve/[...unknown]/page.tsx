import { LinkOpensNothing } from "@/components/payments/public/link-opens-nothing";
import { publicGarage } from "@/lib/online-booking/queries/public-pages";

/** Whoever mistypes an address here is a customer, and is not asked to sign in. */
export default async function UnknownPage() {
  return <LinkOpensNothing telephone={(await publicGarage()).telephone} />;
}
