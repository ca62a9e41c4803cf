/** Invented people and places. The towns and their postcode districts do not exist. */

export const MEN =
  "James Robert David Michael Andrew Peter Paul Mark Stephen Simon Graham Colin Neil Ian Derek Alan Kevin Martin Gareth Owen Imran Tariq Sanjay Rajesh Piotr Tomasz Luke Jack Oliver Harry".split(
    " ",
  );
export const WOMEN =
  "Margaret Susan Karen Helen Julie Alison Rachel Emma Claire Louise Joanne Patricia Sheila Brenda Lesley Nicola Angela Priya Fatima Ayesha Anna Katarzyna Sophie Chloe Megan Bethany Hannah Eleanor Grace Ruth".split(
    " ",
  );
export const SURNAMES =
  "Ackroyd Armitage Barraclough Bates Bentley Binns Bottomley Brearley Broadbent Butterworth Clegg Clough Cockcroft Crabtree Crossley Dewhirst Dyson Earnshaw Eastwood Fairclough Feather Firth Fletcher Garside Gaukroger Greenwood Haigh Hainsworth Hanson Hartley Hepworth Hirst Holdsworth Holroyd Horsfall Illingworth Jagger Jowett Kershaw Khan Lumb Mahmood Mallinson Midgley Naylor Novak Nowak Oldroyd Ormondroyd Patel Pickles Priestley Ramsden Rawnsley Riley Robertshaw Rushworth Sharma Shackleton Sugden Sutcliffe Sykes Tattersall Thackray Thornton Townend Uttley Varley Wadsworth Walmsley Whiteley Wilkinson Womersley Wormald Yates Zielinski".split(
    " ",
  );

export const ROADS =
  "Beck Lane|Bridge Street|Chapel Street|Church View|Clough Terrace|Cragg Road|Dale Avenue|Fern Bank|Foundry Street|Gisburn Close|Hawthorn Drive|Heather Court|High Street|Hill Top Road|Hollins Lane|Kiln Fold|Laburnum Grove|Mill Lane|Moor View|New Street|Oakwood Avenue|Old Tannery Yard|Park Road|Pennine Way|Quarry Road|Queensway|Rawson Street|Royd Lane|School Lane|Spring Gardens|Station Road|Stony Royd|The Crescent|Towngate|Valley Road|Weaver Court|West End|Woodside Terrace".split(
    "|",
  );

export const TOWNS = [
  { town: "Hollinbridge", district: "HX8" },
  { town: "Oxley Green", district: "HX8" },
  { town: "Thornby", district: "HX9" },
  { town: "Calderside", district: "HX9" },
  { town: "Marsh Edge", district: "BD25" },
  { town: "Wetherley", district: "HG6" },
] as const;

/** Each company: its name, whether it is in the trade, whether it has an account, and whom to ask for. */
export const COMPANIES: readonly { name: string; trade: boolean; account: boolean; contact: string }[] = [
  { name: "Beckside Couriers Ltd", trade: false, account: true, contact: "Transport office" },
  { name: "Calder Valley Cabs", trade: true, account: true, contact: "Fleet manager" },
  { name: "Clough & Sons Builders", trade: false, account: true, contact: "Accounts" },
  { name: "Crossroads Veterinary Practice", trade: false, account: true, contact: "Practice manager" },
  { name: "Dalesway Coaches Ltd", trade: true, account: true, contact: "Workshop" },
  { name: "Fold Farm Dairies", trade: false, account: true, contact: "Accounts" },
  { name: "Greenroyd Landscapes", trade: false, account: true, contact: "Owner" },
  { name: "Hepworth Heating & Plumbing", trade: false, account: true, contact: "Accounts" },
  { name: "Hilltop Care Services Ltd", trade: false, account: true, contact: "Fleet manager" },
  { name: "Kiln Lane Car Sales", trade: true, account: true, contact: "Sales" },
  { name: "Marsh Edge Motors", trade: true, account: true, contact: "Owner" },
  { name: "Moorside Electrical Ltd", trade: false, account: true, contact: "Accounts" },
  { name: "Oxley Green Parish Council", trade: false, account: true, contact: "Clerk" },
  { name: "Pennine Parcel Partners", trade: false, account: true, contact: "Depot" },
  { name: "Royd Roofing Ltd", trade: false, account: false, contact: "Owner" },
  { name: "Stonecroft Catering", trade: false, account: false, contact: "Owner" },
  { name: "Thornby Taxis", trade: true, account: true, contact: "Owner" },
  { name: "Valley Windows & Doors", trade: false, account: true, contact: "Accounts" },
  { name: "Weaver's Yard Pottery", trade: false, account: false, contact: "Owner" },
  { name: "Wetherley Scaffolding Ltd", trade: false, account: true, contact: "Yard" },
];

export const INSURER = "Northgate & Vale Motor Insurance";

export const TECHNICIANS = ["Dave Hollins", "Shaz Malik", "Becky Lumb"] as const;

/** What each technician can do, and which MOT classes they test. */
export const TECHNICIANS_CAN: Record<
  (typeof TECHNICIANS)[number],
  { skills: string[]; mot_classes: string[] }
> = {
  "Dave Hollins": { skills: ["Diagnostics"], mot_classes: ["4", "7"] },
  "Shaz Malik": { skills: ["Air conditioning", "Brakes"], mot_classes: ["4"] },
  "Becky Lumb": { skills: ["Brakes", "Hybrid and electric"], mot_classes: [] },
};
