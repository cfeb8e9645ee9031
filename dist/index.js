'use strict';
import('./action/index.js').then((action) => action.main());
