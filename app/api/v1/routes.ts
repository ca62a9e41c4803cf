// Made by `npm run routes` from the folder tree; a test holds the two together.
import type { RouteTable } from "@/lib/api/router";
import * as route0 from "./advisories/[id]/resolve/route";
import * as route1 from "./advisories/[id]/route";
import * as route2 from "./api-keys/[id]/route";
import * as route3 from "./api-keys/route";
import * as route4 from "./appointments/[id]/cancel/route";
import * as route5 from "./appointments/[id]/route";
import * as route6 from "./appointments/[id]/status/route";
import * as route7 from "./appointments/availability/route";
import * as route8 from "./appointments/calendar/route";
import * as route9 from "./appointments/diary/route";
import * as route10 from "./appointments/route";
import * as route11 from "./audit/route";
import * as route12 from "./auth/change-password/route";
import * as route13 from "./auth/jwks.json/route";
import * as route14 from "./auth/login/route";
import * as route15 from "./auth/logout/route";
import * as route16 from "./auth/me/route";
import * as route17 from "./auth/profile/route";
import * as route18 from "./auth/refresh/route";
import * as route19 from "./auth/sessions/[id]/route";
import * as route20 from "./auth/sessions/route";
import * as route21 from "./cash-ups/[day]/reopen/route";
import * as route22 from "./cash-ups/[day]/route";
import * as route23 from "./cash-ups/route";
import * as route24 from "./contacts/[id]/route";
import * as route25 from "./customers/[id]/consents/route";
import * as route26 from "./customers/[id]/contacts/route";
import * as route27 from "./customers/[id]/documents/route";
import * as route28 from "./customers/[id]/merge/route";
import * as route29 from "./customers/[id]/receipts/route";
import * as route30 from "./customers/[id]/restore/route";
import * as route31 from "./customers/[id]/route";
import * as route32 from "./customers/[id]/statement/email/route";
import * as route33 from "./customers/[id]/statement/pdf/route";
import * as route34 from "./customers/[id]/statement/route";
import * as route35 from "./customers/[id]/vehicles/route";
import * as route36 from "./customers/route";
import * as route37 from "./customers/search/route";
import * as route38 from "./deletions/route";
import * as route39 from "./docs/route";
import * as route40 from "./documents/[id]/advisor-sheet/route";
import * as route41 from "./documents/[id]/advisories/route";
import * as route42 from "./documents/[id]/allocations/route";
import * as route43 from "./documents/[id]/answer/route";
import * as route44 from "./documents/[id]/ask-to-issue/route";
import * as route45 from "./documents/[id]/convert/route";
import * as route46 from "./documents/[id]/copy/route";
import * as route47 from "./documents/[id]/credit/route";
import * as route48 from "./documents/[id]/email/route";
import * as route49 from "./documents/[id]/excess/route";
import * as route50 from "./documents/[id]/issue/route";
import * as route51 from "./documents/[id]/issuers/route";
import * as route52 from "./documents/[id]/keep-on-account/route";
import * as route53 from "./documents/[id]/line-items/[line_id]/route";
import * as route54 from "./documents/[id]/line-items/route";
import * as route55 from "./documents/[id]/pay-out/route";
import * as route56 from "./documents/[id]/pdf/route";
import * as route57 from "./documents/[id]/print/route";
import * as route58 from "./documents/[id]/put-on-account/route";
import * as route59 from "./documents/[id]/receipts/route";
import * as route60 from "./documents/[id]/release-money/route";
import * as route61 from "./documents/[id]/route";
import * as route62 from "./documents/[id]/split/route";
import * as route63 from "./documents/[id]/status/route";
import * as route64 from "./documents/blank/route";
import * as route65 from "./documents/route";
import * as route66 from "./documents/search/route";
import * as route67 from "./events/route";
import * as route68 from "./holidays/[id]/route";
import * as route69 from "./holidays/route";
import * as route70 from "./imports/[id]/cancel/route";
import * as route71 from "./imports/[id]/route";
import * as route72 from "./imports/[id]/undo/route";
import * as route73 from "./imports/route";
import * as route74 from "./messages/[id]/resend/route";
import * as route75 from "./messages/[id]/route";
import * as route76 from "./messages/route";
import * as route77 from "./openapi.json/route";
import * as route78 from "./preset-descriptions/[id]/route";
import * as route79 from "./preset-descriptions/route";
import * as route80 from "./receipts/[id]/allocations/[document_id]/route";
import * as route81 from "./receipts/[id]/allocations/route";
import * as route82 from "./receipts/[id]/email/route";
import * as route83 from "./receipts/[id]/pdf/route";
import * as route84 from "./receipts/[id]/refunds/route";
import * as route85 from "./receipts/[id]/route";
import * as route86 from "./receipts/route";
import * as route87 from "./reminder-templates/[id]/route";
import * as route88 from "./reminder-templates/route";
import * as route89 from "./reminders/[id]/complete/route";
import * as route90 from "./reminders/[id]/route";
import * as route91 from "./reminders/[id]/skip/route";
import * as route92 from "./reminders/route";
import * as route93 from "./reports/outstanding/documents/route";
import * as route94 from "./reports/outstanding/route";
import * as route95 from "./reports/profit-loss/route";
import * as route96 from "./reports/receipts/route";
import * as route97 from "./reports/sales/documents/route";
import * as route98 from "./reports/sales/route";
import * as route99 from "./reports/vat/route";
import * as route100 from "./resources/[id]/route";
import * as route101 from "./resources/route";
import * as route102 from "./saved-jobs/[id]/route";
import * as route103 from "./saved-jobs/route";
import * as route104 from "./settings/documents/route";
import * as route105 from "./settings/garage/route";
import * as route106 from "./settings/number-proposals/[series]/route";
import * as route107 from "./settings/number-proposals/route";
import * as route108 from "./settings/number-series/[series]/route";
import * as route109 from "./settings/number-series/route";
import * as route110 from "./settings/opening-hours/route";
import * as route111 from "./settings/papers/route";
import * as route112 from "./settings/permissions/[role]/[permission]/route";
import * as route113 from "./settings/permissions/[role]/route";
import * as route114 from "./settings/permissions/route";
import * as route115 from "./settings/statuses/[id]/route";
import * as route116 from "./settings/statuses/order/route";
import * as route117 from "./settings/statuses/route";
import * as route118 from "./settings/stock/route";
import * as route119 from "./settings/webhooks/route";
import * as route120 from "./stock/[id]/movements/route";
import * as route121 from "./stock/[id]/restore/route";
import * as route122 from "./stock/[id]/route";
import * as route123 from "./stock/adjust/route";
import * as route124 from "./stock/goods-in/route";
import * as route125 from "./stock/low-stock/route";
import * as route126 from "./stock/route";
import * as route127 from "./stock/search/route";
import * as route128 from "./stock/take/route";
import * as route129 from "./suppliers/[id]/restore/route";
import * as route130 from "./suppliers/[id]/route";
import * as route131 from "./suppliers/route";
import * as route132 from "./tax-codes/route";
import * as route133 from "./users/[id]/activate/route";
import * as route134 from "./users/[id]/deactivate/route";
import * as route135 from "./users/[id]/end-sessions/route";
import * as route136 from "./users/[id]/reset-password/route";
import * as route137 from "./users/[id]/route";
import * as route138 from "./users/route";
import * as route139 from "./vat-periods/[id]/close/route";
import * as route140 from "./vat-periods/[id]/reopen/route";
import * as route141 from "./vat-periods/[id]/route";
import * as route142 from "./vat-periods/[id]/split/route";
import * as route143 from "./vat-periods/route";
import * as route144 from "./vehicles/[id]/advisories/route";
import * as route145 from "./vehicles/[id]/change-plate/route";
import * as route146 from "./vehicles/[id]/history/route";
import * as route147 from "./vehicles/[id]/mileage/route";
import * as route148 from "./vehicles/[id]/move-plate/route";
import * as route149 from "./vehicles/[id]/offered-work/route";
import * as route150 from "./vehicles/[id]/reminders/route";
import * as route151 from "./vehicles/[id]/restore/route";
import * as route152 from "./vehicles/[id]/route";
import * as route153 from "./vehicles/[id]/transfer/route";
import * as route154 from "./vehicles/lookup/route";
import * as route155 from "./vehicles/route";
import * as route156 from "./vehicles/search/route";
import * as route157 from "./webhook-deliveries/[id]/replay/route";
import * as route158 from "./webhook-deliveries/[id]/route";
import * as route159 from "./webhooks/[id]/deliveries/route";
import * as route160 from "./webhooks/[id]/enable/route";
import * as route161 from "./webhooks/[id]/replay-failed/route";
import * as route162 from "./webhooks/[id]/rotate-secret/route";
import * as route163 from "./webhooks/[id]/route";
import * as route164 from "./webhooks/[id]/test/route";
import * as route165 from "./webhooks/events/route";
import * as route166 from "./webhooks/route";

export const routes: RouteTable = [
  ["/advisories/[id]/resolve", route0],
  ["/advisories/[id]", route1],
  ["/api-keys/[id]", route2],
  ["/api-keys", route3],
  ["/appointments/[id]/cancel", route4],
  ["/appointments/[id]", route5],
  ["/appointments/[id]/status", route6],
  ["/appointments/availability", route7],
  ["/appointments/calendar", route8],
  ["/appointments/diary", route9],
  ["/appointments", route10],
  ["/audit", route11],
  ["/auth/change-password", route12],
  ["/auth/jwks.json", route13],
  ["/auth/login", route14],
  ["/auth/logout", route15],
  ["/auth/me", route16],
  ["/auth/profile", route17],
  ["/auth/refresh", route18],
  ["/auth/sessions/[id]", route19],
  ["/auth/sessions", route20],
  ["/cash-ups/[day]/reopen", route21],
  ["/cash-ups/[day]", route22],
  ["/cash-ups", route23],
  ["/contacts/[id]", route24],
  ["/customers/[id]/consents", route25],
  ["/customers/[id]/contacts", route26],
  ["/customers/[id]/documents", route27],
  ["/customers/[id]/merge", route28],
  ["/customers/[id]/receipts", route29],
  ["/customers/[id]/restore", route30],
  ["/customers/[id]", route31],
  ["/customers/[id]/statement/email", route32],
  ["/customers/[id]/statement/pdf", route33],
  ["/customers/[id]/statement", route34],
  ["/customers/[id]/vehicles", route35],
  ["/customers", route36],
  ["/customers/search", route37],
  ["/deletions", route38],
  ["/docs", route39],
  ["/documents/[id]/advisor-sheet", route40],
  ["/documents/[id]/advisories", route41],
  ["/documents/[id]/allocations", route42],
  ["/documents/[id]/answer", route43],
  ["/documents/[id]/ask-to-issue", route44],
  ["/documents/[id]/convert", route45],
  ["/documents/[id]/copy", route46],
  ["/documents/[id]/credit", route47],
  ["/documents/[id]/email", route48],
  ["/documents/[id]/excess", route49],
  ["/documents/[id]/issue", route50],
  ["/documents/[id]/issuers", route51],
  ["/documents/[id]/keep-on-account", route52],
  ["/documents/[id]/line-items/[line_id]", route53],
  ["/documents/[id]/line-items", route54],
  ["/documents/[id]/pay-out", route55],
  ["/documents/[id]/pdf", route56],
  ["/documents/[id]/print", route57],
  ["/documents/[id]/put-on-account", route58],
  ["/documents/[id]/receipts", route59],
  ["/documents/[id]/release-money", route60],
  ["/documents/[id]", route61],
  ["/documents/[id]/split", route62],
  ["/documents/[id]/status", route63],
  ["/documents/blank", route64],
  ["/documents", route65],
  ["/documents/search", route66],
  ["/events", route67],
  ["/holidays/[id]", route68],
  ["/holidays", route69],
  ["/imports/[id]/cancel", route70],
  ["/imports/[id]", route71],
  ["/imports/[id]/undo", route72],
  ["/imports", route73],
  ["/messages/[id]/resend", route74],
  ["/messages/[id]", route75],
  ["/messages", route76],
  ["/openapi.json", route77],
  ["/preset-descriptions/[id]", route78],
  ["/preset-descriptions", route79],
  ["/receipts/[id]/allocations/[document_id]", route80],
  ["/receipts/[id]/allocations", route81],
  ["/receipts/[id]/email", route82],
  ["/receipts/[id]/pdf", route83],
  ["/receipts/[id]/refunds", route84],
  ["/receipts/[id]", route85],
  ["/receipts", route86],
  ["/reminder-templates/[id]", route87],
  ["/reminder-templates", route88],
  ["/reminders/[id]/complete", route89],
  ["/reminders/[id]", route90],
  ["/reminders/[id]/skip", route91],
  ["/reminders", route92],
  ["/reports/outstanding/documents", route93],
  ["/reports/outstanding", route94],
  ["/reports/profit-loss", route95],
  ["/reports/receipts", route96],
  ["/reports/sales/documents", route97],
  ["/reports/sales", route98],
  ["/reports/vat", route99],
  ["/resources/[id]", route100],
  ["/resources", route101],
  ["/saved-jobs/[id]", route102],
  ["/saved-jobs", route103],
  ["/settings/documents", route104],
  ["/settings/garage", route105],
  ["/settings/number-proposals/[series]", route106],
  ["/settings/number-proposals", route107],
  ["/settings/number-series/[series]", route108],
  ["/settings/number-series", route109],
  ["/settings/opening-hours", route110],
  ["/settings/papers", route111],
  ["/settings/permissions/[role]/[permission]", route112],
  ["/settings/permissions/[role]", route113],
  ["/settings/permissions", route114],
  ["/settings/statuses/[id]", route115],
  ["/settings/statuses/order", route116],
  ["/settings/statuses", route117],
  ["/settings/stock", route118],
  ["/settings/webhooks", route119],
  ["/stock/[id]/movements", route120],
  ["/stock/[id]/restore", route121],
  ["/stock/[id]", route122],
  ["/stock/adjust", route123],
  ["/stock/goods-in", route124],
  ["/stock/low-stock", route125],
  ["/stock", route126],
  ["/stock/search", route127],
  ["/stock/take", route128],
  ["/suppliers/[id]/restore", route129],
  ["/suppliers/[id]", route130],
  ["/suppliers", route131],
  ["/tax-codes", route132],
  ["/users/[id]/activate", route133],
  ["/users/[id]/deactivate", route134],
  ["/users/[id]/end-sessions", route135],
  ["/users/[id]/reset-password", route136],
  ["/users/[id]", route137],
  ["/users", route138],
  ["/vat-periods/[id]/close", route139],
  ["/vat-periods/[id]/reopen", route140],
  ["/vat-periods/[id]", route141],
  ["/vat-periods/[id]/split", route142],
  ["/vat-periods", route143],
  ["/vehicles/[id]/advisories", route144],
  ["/vehicles/[id]/change-plate", route145],
  ["/vehicles/[id]/history", route146],
  ["/vehicles/[id]/mileage", route147],
  ["/vehicles/[id]/move-plate", route148],
  ["/vehicles/[id]/offered-work", route149],
  ["/vehicles/[id]/reminders", route150],
  ["/vehicles/[id]/restore", route151],
  ["/vehicles/[id]", route152],
  ["/vehicles/[id]/transfer", route153],
  ["/vehicles/lookup", route154],
  ["/vehicles", route155],
  ["/vehicles/search", route156],
  ["/webhook-deliveries/[id]/replay", route157],
  ["/webhook-deliveries/[id]", route158],
  ["/webhooks/[id]/deliveries", route159],
  ["/webhooks/[id]/enable", route160],
  ["/webhooks/[id]/replay-failed", route161],
  ["/webhooks/[id]/rotate-secret", route162],
  ["/webhooks/[id]", route163],
  ["/webhooks/[id]/test", route164],
  ["/webhooks/events", route165],
  ["/webhooks", route166],
];
