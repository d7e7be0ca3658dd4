package cz.tripartita.gateway.rest.command;

import cz.tripartita.gateway.access.Flag;
import cz.tripartita.gateway.access.Route;
import cz.tripartita.gateway.access.Routes;
import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.Commands;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Binds every line of the matrix that carries a command, but for those that take files. */
@Component
class CommandEndpoints implements InitializingBean {

    private final RequestMappingHandlerMapping requestMappingHandlerMapping;
    private final JsonBody json;
    private final CommandReader reader;
    private final Commands commands;
    private final Completions completions;

    CommandEndpoints(
            RequestMappingHandlerMapping requestMappingHandlerMapping,
            JsonBody json,
            CommandReader reader,
            Commands commands,
            Completions completions) {
        this.requestMappingHandlerMapping = requestMappingHandlerMapping;
        this.json = json;
        this.reader = reader;
        this.commands = commands;
        this.completions = completions;
    }

    @Override
    public void afterPropertiesSet() throws NoSuchMethodException {
        Method post = CommandEndpoint.class.getMethod("post", HttpServletRequest.class, Caller.class, Map.class);
        for (Route route : Routes.commands()) {
            if (route.has(Flag.UPLOAD)) {
                continue;
            }
            requestMappingHandlerMapping.registerMapping(
                    mapping(route), new CommandEndpoint(route, json, reader, commands, completions), post);
        }
    }

    private RequestMappingInfo mapping(Route route) {
        return RequestMappingInfo.paths(route.path())
                .methods(RequestMethod.POST)
                .produces(MediaType.APPLICATION_JSON_VALUE)
                .options(requestMappingHandlerMapping.getBuilderConfiguration())
                .build();
    }
}
