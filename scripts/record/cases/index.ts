import type { NodeCase } from '../nodeCase';
import { anyRequestCases } from './anyRequest';
import { apiClientCases } from './apiClient';
import { appCases } from './app';
import { deviceCases } from './device';
import { extensionCases } from './extension';
import { intuneCases } from './intune';
import { settingsCases } from './settings';

/** The cases that stand in a file for each group of resources. */
export const GROUPED_CASES: NodeCase[] = [
	...apiClientCases,
	...anyRequestCases,
	...appCases,
	...deviceCases,
	...extensionCases,
	...intuneCases,
	...settingsCases,
];
