import type { Metadata } from "next";
import { WallScreen } from "@/components/workshop/wall-screen";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { getWall, wallByKey } from "@/lib/workshop/queries/wall";

export const metadata: Metadata = { title: "Workshop" };

interface WallPageProps {
  searchParams: Promise<{ key?: string | string[] }>;
}

/** The board for a screen on the wall: for the device that has its key, and for everybody who may see the board. */
export default async function WallPage({ searchParams }: WallPageProps) {
  const { key } = await searchParams;
  const wall =
    key === undefined
      ? await ask(getWall, await pageActor("documents:read"), {})
      : await wallByKey(typeof key === "string" ? key : "");
  if (wall) return <WallScreen {...wall} exit={key === undefined ? "/workshop" : null} />;
  return (
    <main className="grid min-h-dvh place-content-center gap-2 p-6 text-center">
      <h1 className="text-3xl font-semibold tracking-tight">This address is closed</h1>
      <p className="text-lg text-muted-foreground">A new one is made in the settings, under “Wall screen”.</p>
    </main>
  );
}
