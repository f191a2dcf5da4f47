import type { NodeCase } from '../nodeCase';
import { ANY_REQUEST_CASES } from './anyRequest';
import { API_CLIENT_CASES } from './apiClient';
import { APP_CASES } from './app';
import { APPLICATION_CASES } from './applications';
import { DEVICE_CASES } from './device';
import { EXTENSION_CASES } from './extension';
import { INTUNE_CASES } from './intune';
import { MAILBOX_CASES } from './mailbox';
import { REPOSITORY_CASES } from './repository';
import { SECURITY_CASES } from './security';
import { SETTINGS_CASES } from './settings';
import { SITE_CASES } from './site';
import { TEAMS_CASES } from './teams';
import { TENANT_CASES } from './tenant';

/** The cases that stand in a file for each group of resources. */
export const GROUPED_CASES: NodeCase[] = [
	...ANY_REQUEST_CASES,
	...API_CLIENT_CASES,
	...APP_CASES,
	...APPLICATION_CASES,
	...DEVICE_CASES,
	...EXTENSION_CASES,
	...INTUNE_CASES,
	...MAILBOX_CASES,
	...REPOSITORY_CASES,
	...SECURITY_CASES,
	...SETTINGS_CASES,
	...SITE_CASES,
	...TEAMS_CASES,
	...TENANT_CASES,
];
