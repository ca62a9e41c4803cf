import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { LinkOpensNothing } from "@/components/payments/public/link-opens-nothing";
import { Button } from "@/components/ui/button";
import { Plate } from "@/components/vehicles/plate";
import { publicGarage } from "@/lib/online-booking/queries/public-pages";
import { readCustomersPage } from "@/lib/portal/queries/customers-page";

export const metadata: Metadata = { title: "I sold this vehicle", robots: { index: false, follow: false } };

/** Asks before a car is taken off: mail programs open links by themselves. */
export default async function SoldPage({ params }: { params: Promise<{ token: string; vehicle: string }> }) {
  const { token, vehicle } = await params;
  const page = await readCustomersPage(token);
  if (!page) return <LinkOpensNothing telephone={(await publicGarage()).telephone} />;
  const car = page.cars.find(({ id }) => id === vehicle);
  if (!car) redirect(`/my/${token}`);
  return (
    <main className="mx-auto flex w-full max-w-xl flex-col items-start gap-5">
      <h1 className="text-2xl font-semibold tracking-tight">Have you sold this vehicle?</h1>
      <p className="flex flex-wrap items-center gap-3 text-base">
        <Plate registration={car.registration} />
        {[car.make, car.model].filter(Boolean).join(" ")}
      </p>
      <p className="text-base text-muted-foreground">
        We then do not remind you of it any more. Your invoices stay with you.
      </p>
      <form action={`/my/${token}/sold/${vehicle}/confirm`} method="post" className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" className="h-12 px-6 text-base">
          Yes, it is sold
        </Button>
        <Button asChild className="h-12 px-6 text-base">
          <a href={`/my/${token}`}>No, I still have it</a>
        </Button>
      </form>
    </main>
  );
}
