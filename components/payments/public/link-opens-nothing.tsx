import { ClosedNotice } from "@/components/online-booking/closed-notice";

/** Says that a link is closed or not complete, and whom to ring. It says no more: not whether there ever was one. */
export const LinkOpensNothing = ({ telephone }: { telephone: string }) => (
  <ClosedNotice title="This link opens nothing" telephone={telephone}>
    It was closed, or the address is not complete. We are glad to help on the telephone.
  </ClosedNotice>
);
