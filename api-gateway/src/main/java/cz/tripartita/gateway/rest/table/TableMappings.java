package cz.tripartita.gateway.rest.table;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Lets every endpoint whose answer fits into a table be asked for one; JSON stays the first choice. */
final class TableMappings extends RequestMappingHandlerMapping {

    private static final String[] TYPES = Stream.concat(
                    Stream.of(MediaType.APPLICATION_JSON),
                    Arrays.stream(TableFormat.values()).map(TableFormat::mediaType))
            .map(MediaType::toString)
            .toArray(String[]::new);

    @Override
    protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> handlerType) {
        RequestMappingInfo mapping = super.getMappingForMethod(method, handlerType);
        return mapping == null || !TableShape.fits(method)
                ? mapping
                : mapping.mutate().produces(TYPES).build();
    }
}
