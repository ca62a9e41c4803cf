/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  // server.ts compresses, at a level that costs a page less time than it saves.
  compress: false,
  reactStrictMode: true,
  serverExternalPackages: ["postgres", "pg-boss", "@node-rs/argon2", "yauzl", "pdfkit", "bwip-js", "twilio"],
  // `npm test` checks types, of the tests too; a start need not.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Smaller pieces are merged with others, differently for each page: the same code would be loaded again with the next page.
    turbopackChunking: { minChunkSize: 20_000 },
    // A page's code is loaded when it is first asked for: most garages never open half of them.
    preloadEntriesOnStart: false,
    serverActions: { bodySizeLimit: "2mb" },
  },
};

export default config;
