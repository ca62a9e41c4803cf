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
import * as route8 from "./appointments/bulk/route";
import * as route9 from "./appointments/calendar/route";
import * as route10 from "./appointments/diary/route";
import * as route11 from "./appointments/route";
import * as route12 from "./audit/route";
import * as route13 from "./auth/change-password/route";
import * as route14 from "./auth/jwks.json/route";
import * as route15 from "./auth/login/route";
import * as route16 from "./auth/logout/route";
import * as route17 from "./auth/me/route";
import * as route18 from "./auth/profile/route";
import * as route19 from "./auth/refresh/route";
import * as route20 from "./auth/sessions/[id]/route";
import * as route21 from "./auth/sessions/route";
import * as route22 from "./cash-ups/[day]/reopen/route";
import * as route23 from "./cash-ups/[day]/route";
import * as route24 from "./cash-ups/route";
import * as route25 from "./contacts/[id]/route";
import * as route26 from "./customers/[id]/consents/route";
import * as route27 from "./customers/[id]/contacts/bulk/route";
import * as route28 from "./customers/[id]/contacts/route";
import * as route29 from "./customers/[id]/documents/route";
import * as route30 from "./customers/[id]/merge/route";
import * as route31 from "./customers/[id]/receipts/route";
import * as route32 from "./customers/[id]/restore/route";
import * as route33 from "./customers/[id]/route";
import * as route34 from "./customers/[id]/statement/email/route";
import * as route35 from "./customers/[id]/statement/pdf/route";
import * as route36 from "./customers/[id]/statement/route";
import * as route37 from "./customers/[id]/vehicles/route";
import * as route38 from "./customers/bulk/route";
import * as route39 from "./customers/route";
import * as route40 from "./customers/search/route";
import * as route41 from "./deletions/route";
import * as route42 from "./docs/route";
import * as route43 from "./documents/[id]/advisor-sheet/route";
import * as route44 from "./documents/[id]/advisories/route";
import * as route45 from "./documents/[id]/allocations/route";
import * as route46 from "./documents/[id]/answer/route";
import * as route47 from "./documents/[id]/ask-to-issue/route";
import * as route48 from "./documents/[id]/convert/route";
import * as route49 from "./documents/[id]/copy/route";
import * as route50 from "./documents/[id]/credit/route";
import * as route51 from "./documents/[id]/email/route";
import * as route52 from "./documents/[id]/excess/route";
import * as route53 from "./documents/[id]/issue/route";
import * as route54 from "./documents/[id]/issuers/route";
import * as route55 from "./documents/[id]/keep-on-account/route";
import * as route56 from "./documents/[id]/line-items/[line_id]/route";
import * as route57 from "./documents/[id]/line-items/route";
import * as route58 from "./documents/[id]/pay-out/route";
import * as route59 from "./documents/[id]/pdf/route";
import * as route60 from "./documents/[id]/print/route";
import * as route61 from "./documents/[id]/put-on-account/route";
import * as route62 from "./documents/[id]/receipts/route";
import * as route63 from "./documents/[id]/release-money/route";
import * as route64 from "./documents/[id]/route";
import * as route65 from "./documents/[id]/split/route";
import * as route66 from "./documents/[id]/status/route";
import * as route67 from "./documents/blank/route";
import * as route68 from "./documents/bulk/route";
import * as route69 from "./documents/route";
import * as route70 from "./documents/search/route";
import * as route71 from "./events/route";
import * as route72 from "./holidays/[id]/route";
import * as route73 from "./holidays/route";
import * as route74 from "./imports/[id]/cancel/route";
import * as route75 from "./imports/[id]/route";
import * as route76 from "./imports/[id]/undo/route";
import * as route77 from "./imports/route";
import * as route78 from "./messages/[id]/resend/route";
import * as route79 from "./messages/[id]/route";
import * as route80 from "./messages/route";
import * as route81 from "./openapi.json/route";
import * as route82 from "./preset-descriptions/[id]/route";
import * as route83 from "./preset-descriptions/route";
import * as route84 from "./receipts/[id]/allocations/[document_id]/route";
import * as route85 from "./receipts/[id]/allocations/route";
import * as route86 from "./receipts/[id]/email/route";
import * as route87 from "./receipts/[id]/pdf/route";
import * as route88 from "./receipts/[id]/refunds/route";
import * as route89 from "./receipts/[id]/route";
import * as route90 from "./receipts/route";
import * as route91 from "./reminder-templates/[id]/route";
import * as route92 from "./reminder-templates/route";
import * as route93 from "./reminders/[id]/complete/route";
import * as route94 from "./reminders/[id]/route";
import * as route95 from "./reminders/[id]/skip/route";
import * as route96 from "./reminders/bulk/route";
import * as route97 from "./reminders/route";
import * as route98 from "./reports/outstanding/documents/route";
import * as route99 from "./reports/outstanding/route";
import * as route100 from "./reports/profit-loss/route";
import * as route101 from "./reports/receipts/route";
import * as route102 from "./reports/sales/documents/route";
import * as route103 from "./reports/sales/route";
import * as route104 from "./reports/vat/route";
import * as route105 from "./resources/[id]/route";
import * as route106 from "./resources/route";
import * as route107 from "./saved-jobs/[id]/route";
import * as route108 from "./saved-jobs/route";
import * as route109 from "./settings/documents/route";
import * as route110 from "./settings/garage/route";
import * as route111 from "./settings/number-proposals/[series]/route";
import * as route112 from "./settings/number-proposals/route";
import * as route113 from "./settings/number-series/[series]/route";
import * as route114 from "./settings/number-series/route";
import * as route115 from "./settings/opening-hours/route";
import * as route116 from "./settings/papers/route";
import * as route117 from "./settings/permissions/[role]/[permission]/route";
import * as route118 from "./settings/permissions/[role]/route";
import * as route119 from "./settings/permissions/route";
import * as route120 from "./settings/statuses/[id]/route";
import * as route121 from "./settings/statuses/order/route";
import * as route122 from "./settings/statuses/route";
import * as route123 from "./settings/stock/route";
import * as route124 from "./settings/webhooks/route";
import * as route125 from "./stock/[id]/movements/route";
import * as route126 from "./stock/[id]/restore/route";
import * as route127 from "./stock/[id]/route";
import * as route128 from "./stock/adjust/route";
import * as route129 from "./stock/bulk/route";
import * as route130 from "./stock/goods-in/route";
import * as route131 from "./stock/low-stock/route";
import * as route132 from "./stock/route";
import * as route133 from "./stock/search/route";
import * as route134 from "./stock/take/route";
import * as route135 from "./suppliers/[id]/restore/route";
import * as route136 from "./suppliers/[id]/route";
import * as route137 from "./suppliers/bulk/route";
import * as route138 from "./suppliers/route";
import * as route139 from "./tax-codes/route";
import * as route140 from "./users/[id]/activate/route";
import * as route141 from "./users/[id]/deactivate/route";
import * as route142 from "./users/[id]/end-sessions/route";
import * as route143 from "./users/[id]/reset-password/route";
import * as route144 from "./users/[id]/route";
import * as route145 from "./users/route";
import * as route146 from "./vat-periods/[id]/close/route";
import * as route147 from "./vat-periods/[id]/reopen/route";
import * as route148 from "./vat-periods/[id]/route";
import * as route149 from "./vat-periods/[id]/split/route";
import * as route150 from "./vat-periods/route";
import * as route151 from "./vehicles/[id]/advisories/route";
import * as route152 from "./vehicles/[id]/change-plate/route";
import * as route153 from "./vehicles/[id]/history/route";
import * as route154 from "./vehicles/[id]/mileage/route";
import * as route155 from "./vehicles/[id]/mileages/route";
import * as route156 from "./vehicles/[id]/move-plate/route";
import * as route157 from "./vehicles/[id]/offered-work/route";
import * as route158 from "./vehicles/[id]/reminders/route";
import * as route159 from "./vehicles/[id]/restore/route";
import * as route160 from "./vehicles/[id]/route";
import * as route161 from "./vehicles/[id]/transfer/route";
import * as route162 from "./vehicles/bulk/route";
import * as route163 from "./vehicles/lookup/route";
import * as route164 from "./vehicles/route";
import * as route165 from "./vehicles/search/route";
import * as route166 from "./webhook-deliveries/[id]/replay/route";
import * as route167 from "./webhook-deliveries/[id]/route";
import * as route168 from "./webhooks/[id]/deliveries/route";
import * as route169 from "./webhooks/[id]/enable/route";
import * as route170 from "./webhooks/[id]/replay-failed/route";
import * as route171 from "./webhooks/[id]/rotate-secret/route";
import * as route172 from "./webhooks/[id]/route";
import * as route173 from "./webhooks/[id]/test/route";
import * as route174 from "./webhooks/events/route";
import * as route175 from "./webhooks/route";

export const routes: RouteTable = [
  ["/advisories/[id]/resolve", route0],
  ["/advisories/[id]", route1],
  ["/api-keys/[id]", route2],
  ["/api-keys", route3],
  ["/appointments/[id]/cancel", route4],
  ["/appointments/[id]", route5],
  ["/appointments/[id]/status", route6],
  ["/appointments/availability", route7],
  ["/appointments/bulk", route8],
  ["/appointments/calendar", route9],
  ["/appointments/diary", route10],
  ["/appointments", route11],
  ["/audit", route12],
  ["/auth/change-password", route13],
  ["/auth/jwks.json", route14],
  ["/auth/login", route15],
  ["/auth/logout", route16],
  ["/auth/me", route17],
  ["/auth/profile", route18],
  ["/auth/refresh", route19],
  ["/auth/sessions/[id]", route20],
  ["/auth/sessions", route21],
  ["/cash-ups/[day]/reopen", route22],
  ["/cash-ups/[day]", route23],
  ["/cash-ups", route24],
  ["/contacts/[id]", route25],
  ["/customers/[id]/consents", route26],
  ["/customers/[id]/contacts/bulk", route27],
  ["/customers/[id]/contacts", route28],
  ["/customers/[id]/documents", route29],
  ["/customers/[id]/merge", route30],
  ["/customers/[id]/receipts", route31],
  ["/customers/[id]/restore", route32],
  ["/customers/[id]", route33],
  ["/customers/[id]/statement/email", route34],
  ["/customers/[id]/statement/pdf", route35],
  ["/customers/[id]/statement", route36],
  ["/customers/[id]/vehicles", route37],
  ["/customers/bulk", route38],
  ["/customers", route39],
  ["/customers/search", route40],
  ["/deletions", route41],
  ["/docs", route42],
  ["/documents/[id]/advisor-sheet", route43],
  ["/documents/[id]/advisories", route44],
  ["/documents/[id]/allocations", route45],
  ["/documents/[id]/answer", route46],
  ["/documents/[id]/ask-to-issue", route47],
  ["/documents/[id]/convert", route48],
  ["/documents/[id]/copy", route49],
  ["/documents/[id]/credit", route50],
  ["/documents/[id]/email", route51],
  ["/documents/[id]/excess", route52],
  ["/documents/[id]/issue", route53],
  ["/documents/[id]/issuers", route54],
  ["/documents/[id]/keep-on-account", route55],
  ["/documents/[id]/line-items/[line_id]", route56],
  ["/documents/[id]/line-items", route57],
  ["/documents/[id]/pay-out", route58],
  ["/documents/[id]/pdf", route59],
  ["/documents/[id]/print", route60],
  ["/documents/[id]/put-on-account", route61],
  ["/documents/[id]/receipts", route62],
  ["/documents/[id]/release-money", route63],
  ["/documents/[id]", route64],
  ["/documents/[id]/split", route65],
  ["/documents/[id]/status", route66],
  ["/documents/blank", route67],
  ["/documents/bulk", route68],
  ["/documents", route69],
  ["/documents/search", route70],
  ["/events", route71],
  ["/holidays/[id]", route72],
  ["/holidays", route73],
  ["/imports/[id]/cancel", route74],
  ["/imports/[id]", route75],
  ["/imports/[id]/undo", route76],
  ["/imports", route77],
  ["/messages/[id]/resend", route78],
  ["/messages/[id]", route79],
  ["/messages", route80],
  ["/openapi.json", route81],
  ["/preset-descriptions/[id]", route82],
  ["/preset-descriptions", route83],
  ["/receipts/[id]/allocations/[document_id]", route84],
  ["/receipts/[id]/allocations", route85],
  ["/receipts/[id]/email", route86],
  ["/receipts/[id]/pdf", route87],
  ["/receipts/[id]/refunds", route88],
  ["/receipts/[id]", route89],
  ["/receipts", route90],
  ["/reminder-templates/[id]", route91],
  ["/reminder-templates", route92],
  ["/reminders/[id]/complete", route93],
  ["/reminders/[id]", route94],
  ["/reminders/[id]/skip", route95],
  ["/reminders/bulk", route96],
  ["/reminders", route97],
  ["/reports/outstanding/documents", route98],
  ["/reports/outstanding", route99],
  ["/reports/profit-loss", route100],
  ["/reports/receipts", route101],
  ["/reports/sales/documents", route102],
  ["/reports/sales", route103],
  ["/reports/vat", route104],
  ["/resources/[id]", route105],
  ["/resources", route106],
  ["/saved-jobs/[id]", route107],
  ["/saved-jobs", route108],
  ["/settings/documents", route109],
  ["/settings/garage", route110],
  ["/settings/number-proposals/[series]", route111],
  ["/settings/number-proposals", route112],
  ["/settings/number-series/[series]", route113],
  ["/settings/number-series", route114],
  ["/settings/opening-hours", route115],
  ["/settings/papers", route116],
  ["/settings/permissions/[role]/[permission]", route117],
  ["/settings/permissions/[role]", route118],
  ["/settings/permissions", route119],
  ["/settings/statuses/[id]", route120],
  ["/settings/statuses/order", route121],
  ["/settings/statuses", route122],
  ["/settings/stock", route123],
  ["/settings/webhooks", route124],
  ["/stock/[id]/movements", route125],
  ["/stock/[id]/restore", route126],
  ["/stock/[id]", route127],
  ["/stock/adjust", route128],
  ["/stock/bulk", route129],
  ["/stock/goods-in", route130],
  ["/stock/low-stock", route131],
  ["/stock", route132],
  ["/stock/search", route133],
  ["/stock/take", route134],
  ["/suppliers/[id]/restore", route135],
  ["/suppliers/[id]", route136],
  ["/suppliers/bulk", route137],
  ["/suppliers", route138],
  ["/tax-codes", route139],
  ["/users/[id]/activate", route140],
  ["/users/[id]/deactivate", route141],
  ["/users/[id]/end-sessions", route142],
  ["/users/[id]/reset-password", route143],
  ["/users/[id]", route144],
  ["/users", route145],
  ["/vat-periods/[id]/close", route146],
  ["/vat-periods/[id]/reopen", route147],
  ["/vat-periods/[id]", route148],
  ["/vat-periods/[id]/split", route149],
  ["/vat-periods", route150],
  ["/vehicles/[id]/advisories", route151],
  ["/vehicles/[id]/change-plate", route152],
  ["/vehicles/[id]/history", route153],
  ["/vehicles/[id]/mileage", route154],
  ["/vehicles/[id]/mileages", route155],
  ["/vehicles/[id]/move-plate", route156],
  ["/vehicles/[id]/offered-work", route157],
  ["/vehicles/[id]/reminders", route158],
  ["/vehicles/[id]/restore", route159],
  ["/vehicles/[id]", route160],
  ["/vehicles/[id]/transfer", route161],
  ["/vehicles/bulk", route162],
  ["/vehicles/lookup", route163],
  ["/vehicles", route164],
  ["/vehicles/search", route165],
  ["/webhook-deliveries/[id]/replay", route166],
  ["/webhook-deliveries/[id]", route167],
  ["/webhooks/[id]/deliveries", route168],
  ["/webhooks/[id]/enable", route169],
  ["/webhooks/[id]/replay-failed", route170],
  ["/webhooks/[id]/rotate-secret", route171],
  ["/webhooks/[id]", route172],
  ["/webhooks/[id]/test", route173],
  ["/webhooks/events", route174],
  ["/webhooks", route175],
];
