/** Manifests in which no rule finds anything: the examples of the rules are this set with one fault each. */
export const GOOD_SET = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: mcp-server
spec:
  replicas: 2
  minReadySeconds: 5
  strategy:
    rollingUpdate:
      maxSurge: 1
      maxUnavailable: 0
  selector:
    matchLabels: { app: mcp-server }
  template:
    metadata:
      labels: { app: mcp-server }
      annotations:
        mcp-deploy-gate/sessions: stateful
        mcp-deploy-gate/drain-seconds: '25'
    spec:
      terminationGracePeriodSeconds: 40
      containers:
        - name: mcp
          image: ghcr.io/example/mcp-server:1.4.0
          command: [node, dist/server.js]
          ports:
            - containerPort: 3000
          readinessProbe:
            httpGet: { path: /readyz, port: 3000 }
            periodSeconds: 2
            failureThreshold: 2
          livenessProbe:
            httpGet: { path: /livez, port: 3000 }
          lifecycle:
            preStop:
              sleep:
                seconds: 5
---
apiVersion: v1
kind: Service
metadata:
  name: mcp-server
spec:
  selector: { app: mcp-server }
  ports:
    - port: 80
      targetPort: 3000
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: mcp-server
  annotations:
    nginx.ingress.kubernetes.io/proxy-read-timeout: '3600'
    nginx.ingress.kubernetes.io/proxy-buffering: 'off'
    nginx.ingress.kubernetes.io/upstream-hash-by: $remote_addr
spec:
  ingressClassName: nginx
  rules:
    - host: mcp.example.com
      http:
        paths:
          - path: /mcp
            pathType: Prefix
            backend:
              service:
                name: mcp-server
                port: { number: 80 }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: mcp-server
spec:
  maxUnavailable: 1
  selector:
    matchLabels: { app: mcp-server }
`;
