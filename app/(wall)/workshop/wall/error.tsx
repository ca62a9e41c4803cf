"use client";

import { useEffect } from "react";
import { answers } from "@/components/workshop/answers";

const PAUSE_MS = 30_000;

/** Nobody stands at the screen to load it again: it does so itself, once the server is there. */
export default function WallError() {
  useEffect(() => {
    const timer = setInterval(async () => {
      if (await answers()) window.location.reload();
    }, PAUSE_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <main className="grid min-h-dvh place-content-center gap-2 p-6 text-center">
      <h1 className="text-3xl font-semibold tracking-tight">The board cannot be read at the moment</h1>
      <p className="text-lg text-muted-foreground">It is asked for again every half a minute.</p>
    </main>
  );
}
