// What Cucumber loads: the World, the hooks and the step definitions register themselves.
import './parameters';
import './world';
import './recommendations';
import './hooks';
import './definitions/settings';
import './definitions/requests';
import './definitions/happenings';
import './definitions/schedules';
import './definitions/answers';
import './definitions/campaigns';
import './definitions/software';
import './definitions/resources';
import './definitions/software-states';
import './definitions/executions';
import './definitions/tables';
import './definitions/properties';
import './definitions/bad-input';
