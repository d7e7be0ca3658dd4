package cz.tripartita.gateway.rest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may bring.
 *
 * @param largestBody bytes of a body
 * @param deepestJson levels of objects and lists within each other
 * @param longestString characters of one string
 */
@ConfigurationProperties("tripartita.http")
public record HttpLimits(
        @DefaultValue("256KB") DataSize largestBody,
        @DefaultValue("32") int deepestJson,
        @DefaultValue("100000") int longestString) {}
