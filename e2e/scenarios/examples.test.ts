import { describeAlertToTicket } from './examples/alertToTicket.suite';
import { describeAgent } from './examples/agent.suite';
import { ExampleScene } from './examples/exampleScene';
import { describeFewerLicenses } from './examples/fewerLicenses.suite';
import { describeHrTable } from './examples/hrTable.suite';
import { describeHrWebhook } from './examples/hrWebhook.suite';
import { describeLeaversTable } from './examples/leaversTable.suite';
import { describeNightlyCheck } from './examples/nightlyCheck.suite';
import { describeOnPremises } from './examples/onPremises.suite';
import { describeTicketPerStep } from './examples/ticketPerStep.suite';
import { describeWaitAndReport } from './examples/waitAndReport.suite';

const scene = new ExampleScene();

beforeAll(async () => await scene.set());
afterAll(async () => await scene.clear());
afterEach(async () => await scene.reset());

describeHrWebhook(scene);
describeLeaversTable(scene);
describeWaitAndReport(scene);
describeNightlyCheck(scene);
describeAlertToTicket(scene);
describeAgent(scene);
describeHrTable(scene);
describeOnPremises(scene);
describeFewerLicenses(scene);
describeTicketPerStep(scene);
