import { cookies } from "next/headers";
import { type ReactNode, Suspense } from "react";
import { CommandPalette } from "@/components/search/command-palette";
import { SearchTrigger } from "@/components/search/search-trigger";
import { Toaster } from "@/components/ui/toast";
import { Logo } from "./logo";
import { MobileNav } from "./mobile-nav";
import type { NavGroup, NavItem } from "./navigation";
import { PageOnItsWay } from "./page-on-its-way";
import { Sidebar, SidebarPlace } from "./sidebar";
import { sidebarCookie } from "./sidebar-cookie";
import { type ShellUser, UserMenu } from "./user-menu";

type AppShellProps = {
  user: ShellUser;
  garageName: string;
  /** Only what this user may see; see `officeNavigation`. */
  groups: NavGroup[];
  /** Where the palette sends its searches, by POST. */
  searchUrl?: string;
  /** What this user may create, for the palette. */
  newItems?: NavItem[];
  /** The blank forms that this user may print, for the palette. */
  forms?: NavItem[];
  /** On the right of the search box: a "New" menu. */
  newMenu?: ReactNode;
  /** Left of the user menu: what the user is told of. */
  bell?: ReactNode;
  /** DropdownMenuItems at the end of the user menu: account, sign out. */
  userMenuItems?: ReactNode;
  /** Below the navigation: version, connection. */
  sidebarFooter?: ReactNode;
  /** Above every page: sandbox data, a demo garage, no network. */
  banner?: ReactNode;
  children: ReactNode;
};

/** The frame around every screen of the office. */
export async function AppShell(props: AppShellProps) {
  const { user, garageName, groups, newItems = [], forms = [], children } = props;
  const { searchUrl = "/api/search" } = props;
  const startCollapsed = (await cookies()).get(sidebarCookie)?.value === "narrow";
  return (
    <div className="flex min-h-dvh">
      <a
        href="#content"
        className="fixed top-2 left-2 z-50 print:hidden -translate-y-20 rounded-md bg-primary-solid px-3 py-2 text-sm font-medium text-primary-foreground focus:translate-y-0"
      >
        Skip to content
      </a>
      <Suspense fallback={<SidebarPlace collapsed={startCollapsed} />}>
        <Sidebar
          groups={groups}
          garageName={garageName}
          startCollapsed={startCollapsed}
          footer={props.sidebarFooter}
        />
      </Suspense>
      <div data-shell className="flex min-w-0 flex-1 flex-col">
        <Toaster />
        <Suspense>
          <PageOnItsWay />
        </Suspense>
        <header
          data-chrome
          className="sticky top-0 z-20 flex h-13 shrink-0 items-center gap-2 border-b bg-background/95 px-3 backdrop-blur-sm sm:px-6"
        >
          <Logo name={null} className="md:hidden" />
          <SearchTrigger />
          <div className="ml-auto flex items-center gap-1.5">
            {props.newMenu}
            {props.bell}
            <UserMenu user={user}>{props.userMenuItems}</UserMenu>
          </div>
        </header>
        {props.banner}
        <main
          id="content"
          tabIndex={-1}
          className="min-w-0 flex-1 px-3 pt-4 pb-24 outline-none sm:px-6 sm:pt-5 md:pb-10 print:p-0"
        >
          {children}
        </main>
      </div>
      <Suspense>
        <MobileNav groups={groups} />
      </Suspense>
      <CommandPalette url={searchUrl} groups={groups} newItems={newItems} forms={forms} userId={user.id} />
    </div>
  );
}
