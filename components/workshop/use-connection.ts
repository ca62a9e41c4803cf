import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { answers } from "./answers";
import { backedOff } from "./backing-off";

/**
 * Reads the page again every 30 seconds, as long as the server answers, and ever more rarely while it does not. Returns since when it
 * has not, in milliseconds since 1970; null while it does. The server is asked first whether it is there, because a page that
 * cannot be read would be replaced by the browser's own error.
 */
export function useConnection(): number | null {
  const router = useRouter();
  const [lostAt, setLostAt] = useState<number | null>(null);
  useEffect(() => {
    let failures = 0;
    let answeredAt = Date.now();
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const there = await answers();
      failures = there ? 0 : failures + 1;
      if (there) {
        answeredAt = Date.now();
        router.refresh();
      }
      setLostAt(there ? null : answeredAt);
      timer = setTimeout(look, backedOff(failures));
    };
    // A screen that is back on the network does not wait for its turn.
    const lookNow = () => {
      clearTimeout(timer);
      void look();
    };
    timer = setTimeout(look, backedOff(0));
    window.addEventListener("online", lookNow);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", lookNow);
    };
  }, [router]);
  return lostAt;
}
