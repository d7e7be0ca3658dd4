package cz.tripartita.gateway.rest.query;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an endpoint answers is to be had as a table though it is no list, or no list of rows. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AsRows {

    /** How it is laid out; made without arguments. */
    Class<? extends RowsOf<?, ?>> value();
}
