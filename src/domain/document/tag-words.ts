/**
 * Words that keep capitals inside or are all capitals, in the spelling they are found in: what tells `AI|MLOps` from `AIML|Ops`
 * and keeps `PowerShell` whole when tags have run together. Common in job tags of technology and its neighbours.
 */
const spellings = `
AI ML NLP LLM LLMs GenAI RAG AR VR XR MR RPA BPM BI ETL ELT SQL NoSQL MySQL PostgreSQL T-SQL PL/SQL DB DBA API APIs SDK REST gRPC GraphQL
HTML HTML5 CSS CSS3 XML JSON YAML PHP C C++ C# F# .NET ASP.NET VB.NET Node.js Vue.js Next.js React.js D3.js Three.js JavaScript TypeScript
CoffeeScript ActionScript AppleScript ECMAScript ES6 WebGL WebAssembly WebRTC WebSocket WebSockets OpenGL OpenCL OpenCV CUDA jQuery AngularJS
ReactJS NodeJS VueJS NextJS NestJS ExpressJS SwiftUI UIKit iOS iPadOS macOS MacOS tvOS watchOS visionOS OS RTOS ROS OpenAI ChatGPT PyTorch
TensorFlow NumPy SciPy XGBoost LangChain LightGBM MATLAB LabVIEW
AWS GCP EC2 S3 IBM SAP HANA S/4HANA ABAP ERP CRM CMS DAM PIM HCM HRIS ATS WMS TMS MES SCADA PLC PLCs HMI DCS OT ICS IIoT IoT IoMT AIoT M2M FPGA FPGAs ASIC
ASICs SoC VLSI RTL RF EMC PCB PCBs CAD CAM CAE CFD FEA GD&T BIM GIS GPS GNSS UAV UAVs NLU OCR TTS ASR CV
BigQuery DynamoDB MongoDB MariaDB CosmosDB CouchDB InfluxDB TimescaleDB ClickHouse CockroachDB RabbitMQ ActiveMQ IBMMQ OpenSearch SQLite
DevOps DevSecOps MLOps LLMOps AIOps DataOps FinOps GitOps SecOps NetOps CloudOps SysOps RevOps BizOps DesignOps PeopleOps ResearchOps SalesOps
MarketingOps ProductOps LegalOps ITOps ChatOps NoOps TechOps ModelOps DevRel DevEx DevTools DevX SysAdmin BizDev SRE SREs CI CD CI/CD CICD IaC
GitHub GitLab BitBucket CircleCI TeamCity ArgoCD OpenShift OpenStack OpenTelemetry CloudFormation CloudWatch CloudFront VMware vSphere vCenter
NSX HyperV Hyper-V VDI VM VMs LAN WAN SD-WAN SDN VPN VLAN VoIP TCP/IP DNS DHCP BGP OSPF MPLS QoS WiFi Wi-Fi LTE 5G 4G NOC SOC SIEM SOAR EDR
XDR IAM PAM MFA SSO OAuth OAuth2 SAML PKI TLS SSL WAF DLP GRC AppSec InfoSec OpSec NetSec CloudSec OWASP NIST ISO SOX GDPR HIPAA PCI PCI-DSS
CISO CIO CTO CEO CFO COO CMO CPO CDO CRO CHRO CISSP CISA CISM CEH OSCP CompTIA CCNA CCNP DFIR OSINT APT
IT ITIL ITSM ITAM ITAR CMDB HR HRBP QA QC QAQC QE SDET SDLC TDD BDD UAT UX UI UX/UI UI/UX CX HCI IxD A/B SEO SEM PPC CRO CTR B2B B2C D2C DTC C2C
PR PMO PMP PM TPM CAPM SAFe OKR OKRs KPI KPIs SLA SLAs ROI P&L M&A R&D L&D T&D S&OP FP&A A&P PE VC IPO KYC AML ESG CSR CPA CFA GAAP IFRS AP AR
SaaS PaaS IaaS FaaS DaaS CPaaS iPaaS XaaS BaaS MBaaS DRaaS SECaaS FinTech FoodTech EdTech HealthTech MedTech PropTech InsurTech RegTech BioTech
AdTech MarTech LegalTech CleanTech AgTech AgriTech DeepTech GovTech HRTech GreenTech ClimateTech SpaceTech WealthTech TravelTech FemTech
ServiceNow SharePoint OneDrive OneNote PowerPoint PowerApps PowerShell PowerBI PowerAutomate LinkedIn YouTube TikTok WhatsApp WordPress WooCommerce
BigCommerce HubSpot QuickBooks NetSuite PeopleSoft MuleSoft DocuSign DataDog PagerDuty AppDynamics ThousandEyes CrowdStrike SentinelOne SailPoint
CyberArk ForgeRock SolarWinds FreshBooks FreshDesk ZoomInfo MailChimp AutoCAD SolidWorks SketchUp InDesign QuarkXPress CorelDRAW VFX CGI 2D 3D
ArcGIS QGIS LaTeX JMeter JUnit TestNG TestRail LoadRunner BrowserStack SoapUI UiPath BluePrism OpenText FileNet
eCommerce eLearning eDiscovery eBay eBook eBooks eSports eHealth mHealth mCommerce DeFi GameFi NFT NFTs Web2 Web3 K-12 STEM PhD MBA RN LPN CNA NP
EMR EHR EMT ICU ER OR MRI CT PACS HVAC EHS HSE OSHA GMP GxP FDA CRA CRO CMC NGO NGOs UK US USA EU EMEA APAC LATAM TV CTV OTT DJ POS ECM DMS LMS`;

const tagWords: ReadonlySet<string> = new Set(spellings.trim().split(/\s+/u));

const longest = new Map<string, number>();
for (const word of tagWords)
  longest.set(word.charAt(0), Math.max(longest.get(word.charAt(0)) ?? 0, word.length));

/** Whether a word keeps its capitals together: an abbreviation or a spelling such as `DevOps`. */
export function isTagWord(word: string): boolean {
  return tagWords.has(word);
}

/** Length of the longest such word that begins with this character, in UTF-16 code units; 0 where none does. */
export function longestTagWord(first: string): number {
  return longest.get(first) ?? 0;
}

/** Words with a small first letter that does not usually end another word, so that they are found behind one: `MobileiOS`. */
export const smallStarts = [
  'iOS',
  'iPadOS',
  'iPaaS',
  'macOS',
  'tvOS',
  'watchOS',
  'visionOS',
  'jQuery',
  'vSphere',
  'vCenter',
] as const;
