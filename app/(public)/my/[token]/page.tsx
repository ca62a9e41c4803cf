import type { Metadata } from "next";
import { LinkOpensNothing } from "@/components/payments/public/link-opens-nothing";
import { ChannelsCard } from "@/components/portal/channels-card";
import { KeptCardsCard } from "@/components/portal/kept-cards-card";
import { OwedCard } from "@/components/portal/owed-card";
import { PortalCars } from "@/components/portal/portal-cars";
import { PortalPapers } from "@/components/portal/portal-papers";
import { Alert } from "@/components/ui/alert";
import { today } from "@/lib/core/dates/dates";
import { publicGarage, publicOffer } from "@/lib/online-booking/queries/public-pages";
import { readCustomersPage } from "@/lib/portal/queries/customers-page";

export const metadata: Metadata = { title: "Your vehicles", robots: { index: false, follow: false } };

interface MyPageProps {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ saved?: string; sold?: string; card?: string }>;
}

/** Everything of a customer's own, by their lasting link: cars, papers, what is owed, and how they may be written to. */
export default async function MyPage({ params, searchParams }: MyPageProps) {
  const { token } = await params;
  const { saved, sold, card } = await searchParams;
  const [page, garage, offer] = await Promise.all([readCustomersPage(token), publicGarage(), publicOffer()]);
  if (!page) return <LinkOpensNothing telephone={garage.telephone} />;
  return (
    <main className="mx-auto flex w-full max-w-2xl flex-col gap-6">
      <h1 className="text-2xl font-semibold tracking-tight text-balance break-words">{page.name}</h1>
      {saved ? <Alert tone="success" live title="Your choice is kept" className="text-base" /> : null}
      {sold ? (
        <Alert tone="success" live title="Thank you for telling us" className="text-base">
          We do not remind you of it any more.
        </Alert>
      ) : null}
      {card === "forgotten" ? (
        <Alert tone="success" live title="The card is forgotten" className="text-base">
          Stripe does not keep it for us any more.
        </Alert>
      ) : null}
      {card === "later" ? (
        <Alert tone="warning" live title="Stripe cannot be reached just now" className="text-base">
          We do not use the card any more, and ask Stripe to forget it as soon as it answers. You need not do
          anything.
        </Alert>
      ) : null}
      <OwedCard owed={page.owed} href={`/pay/${token}`} />
      <PortalCars cars={page.cars} today={today()} token={token} bookable={offer.open} />
      <PortalPapers papers={page.papers} token={token} />
      <KeptCardsCard cards={page.cards} path={`/my/${token}/cards`} />
      <ChannelsCard channels={page.channels} action={`/my/${token}/consents`} telephone={garage.telephone} />
    </main>
  );
}
