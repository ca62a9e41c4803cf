import type { Visitor } from "@/lib/documents/commands/presence";
import type { Row } from "../editor-rows";
import type { EditorStore } from "../editor-store";
import { PlaceMarks } from "./place-marks";
import type { TakenFeed } from "./taken-feed";
import { TogetherNews } from "./together-news";

interface OthersAtWorkProps {
  others: readonly Visitor[];
  feed: TakenFeed;
  store: EditorStore;
  rows: readonly Row[];
}

/** What others do in the document, at its places and in words. */
export function OthersAtWork({ others, feed, store, rows }: OthersAtWorkProps) {
  return (
    <>
      <TogetherNews others={others} feed={feed} store={store} />
      <PlaceMarks others={others} feed={feed} rows={rows} />
    </>
  );
}
