"use client";

import { useEffect, useRef, useState } from "react";
import type { Visitor } from "@/lib/documents/commands/presence";
import type { EditorStore } from "../editor-store";
import { noteWords } from "./dispute-note";
import { askedAbout } from "./disputes";
import { placeWords } from "./place-words";
import type { Change, TakenFeed } from "./taken-feed";

/** Changes in a row are told together, no more often than this, in ms. */
const PAUSE_MS = 4_000;
const MOST_NAMED = 2;

interface TogetherNewsProps {
  others: readonly Visitor[];
  feed: TakenFeed;
  store: EditorStore;
}

/** Tells screen readers, when they are idle, who comes and goes, what others have changed, and what is to be decided. */
export function TogetherNews({ others, feed, store }: TogetherNewsProps) {
  const [news, setNews] = useState("");
  const changes = useRef<Change[]>([]);
  const known = useRef<ReadonlySet<string>>(new Set());
  const asked = useRef<ReadonlySet<string>>(new Set());

  useEffect(() => {
    const names = new Set(others.filter(({ self }) => !self).map(({ name }) => name));
    const come = [...names].filter((name) => !known.current.has(name));
    const gone = [...known.current].filter((name) => !names.has(name));
    known.current = names;
    const words = [
      ...come.map((name) => `${name} has this open too.`),
      ...gone.map((name) => `${name} has left.`),
    ];
    if (words.length > 0) setNews(words.join(" "));
  }, [others]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const tell = () => {
      timer = null;
      setNews(changeWords(changes.current, store));
      changes.current = [];
    };
    const end = feed.subscribe((change) => {
      changes.current.push(change);
      timer ??= setTimeout(tell, PAUSE_MS);
    });
    const endAsking = store.subscribe(() => {
      const { content, disputes } = store.state();
      const open = askedAbout(content, disputes);
      const [fresh] = open.filter(({ key }) => !asked.current.has(key));
      asked.current = new Set(open.map(({ key }) => key));
      if (!fresh) return;
      const row = content.rows.find(({ id }) => fresh.key.startsWith(id));
      const { what, theirs } = noteWords(fresh, row ?? content.fields);
      const where = row ? `, ${placeWords(row.id, content.rows)}` : "";
      setNews(`${what}${where}${theirs ? `: ${theirs}` : ""}. Choose there.`);
    });
    return () => {
      end();
      endAsking();
      if (timer) clearTimeout(timer);
    };
  }, [feed, store]);

  return (
    <p role="status" className="sr-only">
      {news}
    </p>
  );
}

function changeWords(changes: readonly Change[], store: EditorStore): string {
  const { rows } = store.state().content;
  const by = new Set(changes.map((change) => change.by));
  const places = new Set(
    changes.flatMap((change) => change.places.flatMap((place) => placeWords(place, rows) || [])),
  );
  const named = [...places].slice(0, MOST_NAMED).join("; ");
  const more = places.size > MOST_NAMED ? ` and ${places.size - MOST_NAMED} more` : "";
  return named ? `${[...by].join(" and ")} changed ${named}${more}.` : "";
}
