import { pagePlace } from "@/lib/core/page-place";
import { type RefreshProps, RefreshWhenTold } from "./refresh-when-told";

/**
 * Reads the page again when a record that it shows was changed since it was made. Not while it is hidden, while a window is open over
 * it, or while somebody types into a form of it: it makes up for it afterwards.
 */
export const LiveRefresh = (props: RefreshProps) => <RefreshWhenTold {...props} madeAt={pagePlace()} />;
