import { pageAskedFor } from "@/components/shell/on-its-way";

/** Next calls this as it begins to go to another page. */
export const onRouterTransitionStart = (url: string): void => pageAskedFor(url);
