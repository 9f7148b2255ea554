/**
 * The other way of drawing: boxes of our own where the browser has no CSS Custom Highlights. The same scenarios, in a Firefox without them,
 * for an editor of each shape: plain, with a model, in an iframe.
 */
import { EDITORS } from './editors';
import { driveFirefox } from './firefox';
import { BOXES } from './names';
import { suite } from './suite';

const editors = EDITORS.filter(({ name }) => BOXES.editors.includes(name));
suite('firefox', (server) => driveFirefox(server, { 'dom.customHighlightAPI.enabled': false }), editors, BOXES.scenarios);
