/** Grant applications: a provider's request for one service or project, checked formally, decided on its programme. */
@NullMarked
package cz.tripartita.grants.application;

import org.jspecify.annotations.NullMarked;
