import { nodeProperties } from './description';
import { resources } from './resources';
import { subtitleOf } from './subtitle';

/**
 * What of the node's description follows from its operations. It is alone in this file because the
 * build replaces the file by its values (gulpfile.js): n8n describes the node at each start, and need
 * not load the operations for that.
 */
export const properties = nodeProperties(resources);
export const subtitle = subtitleOf(resources);
