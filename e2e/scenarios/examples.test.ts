import { describeStaleDevices } from './examples/staleDevices.suite';
import { describeQuarantineRelease } from './examples/quarantineRelease.suite';
import { describeDeviceSecret } from './examples/deviceSecret.suite';
import { describeCompromisedAccount } from './examples/compromisedAccount.suite';
import { describeAlertToTicket } from './examples/alertToTicket.suite';
import { describeAgent } from './examples/agent.suite';
import { ExampleScene } from './examples/exampleScene';
import { describeHrWebhook } from './examples/hrWebhook.suite';
import { describeLicenseCleanUp } from './examples/licenseCleanUp.suite';
import { describeLeaversTable } from './examples/leaversTable.suite';
import { describeNightlyCheck } from './examples/nightlyCheck.suite';
import { describeOnboarding } from './examples/onboarding.suite';
import { describeTravelExclusion } from './examples/travelExclusion.suite';
import { describeWeeklyReport } from './examples/weeklyReport.suite';
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
describeOnboarding(scene);
describeLicenseCleanUp(scene);
describeTravelExclusion(scene);
describeWeeklyReport(scene);
describeCompromisedAccount(scene);
describeDeviceSecret(scene);
describeQuarantineRelease(scene);
describeStaleDevices(scene);
